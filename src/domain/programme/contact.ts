import type { Text } from '../text.ts';
import type { Programme } from './schema.ts';

export type Office = Programme['offices'][number];
type Role = Office['roles'][number];

/** One way to reach an office: what it is called, what is shown, and the address by which it is opened. */
export interface WayToReach {
  readonly is: 'address' | 'telephone' | 'mail' | 'hours' | 'form';
  readonly label: Text;
  readonly text: Text;
  /** `tel:`, `mailto:` or a web address; null for what is read only. */
  readonly url: string | null;
}

/** The offices with a role, in the order of the programme. */
export const officesFor = ({ offices }: Pick<Programme, 'offices'>, role: Role): readonly Office[] =>
  offices.filter(({ roles }) => roles.includes(role));

/** The ways to reach an office that the programme publishes (C02, 1(1)); none where it gives no contact. */
export function waysToReach({ contact }: Pick<Office, 'contact'>): readonly WayToReach[] {
  const { address, telephone, mail, hours, form } = contact ?? {};
  const ways = [
    telephone && {
      is: 'telephone' as const,
      text: same(telephone),
      url: `tel:${telephone.replaceAll(/[^\d+]/g, '')}`,
    },
    mail && { is: 'mail' as const, text: same(mail), url: `mailto:${mail}` },
    address && { is: 'address' as const, text: same(address), url: null },
    hours && { is: 'hours' as const, text: hours, url: null },
    form && { is: 'form' as const, text: same(form), url: form },
  ];
  return ways.flatMap((way) => (way ? [{ ...way, label: LABELS[way.is] }] : []));
}

/** How an office is reached, in one line: 市民活動課（電話 …、メール …）; its name alone where nothing is published. */
export function contactLine(office: Pick<Office, 'name' | 'contact'>): Text {
  const ways = waysToReach(office).filter(({ is }) => is !== 'form');
  if (ways.length === 0) return office.name;
  return {
    ja: `${office.name.ja}（${ways.map(({ label, text }) => `${label.ja} ${text.ja}`).join('、')}）`,
    en: `${office.name.en} (${ways.map(({ label, text }) => `${label.en} ${text.en}`).join(', ')})`,
  };
}

const LABELS: Readonly<Record<WayToReach['is'], Text>> = {
  telephone: { ja: '電話', en: 'telephone' },
  mail: { ja: 'メール', en: 'mail' },
  address: { ja: '所在地', en: 'address' },
  hours: { ja: '受付', en: 'hours' },
  form: { ja: '電子申請', en: 'electronic form' },
};

const same = (text: string): Text => ({ ja: text, en: text });
