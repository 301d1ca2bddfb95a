import type { Event } from 'schema-dts';
import type { Sitting } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import { meetingPath } from '../links.ts';
import type { City } from '../record/city.ts';
import { pageAddress } from './script.ts';

/** A sitting as an event: it may have been cancelled. */
export function sittingThing(
  { id, data }: Sitting,
  { programme }: City,
  name: string,
  lang: Language,
): Event {
  const { municipality, council } = programme;
  return {
    '@type': 'Event',
    name: `${council[lang]} ${name}`,
    url: pageAddress(lang, meetingPath(id)),
    startDate: data.startsAt,
    endDate: data.endsAt,
    eventStatus: `https://schema.org/${data.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: data.place,
      address: { '@type': 'PostalAddress', addressCountry: 'JP', addressLocality: municipality.name[lang] },
    },
    organizer: { '@type': 'GovernmentOrganization', name: municipality.name[lang], url: programme.site },
    inLanguage: 'ja',
  };
}
