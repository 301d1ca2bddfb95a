import { contactLine, officesFor, waysToReach } from '../programme/contact.ts';
import type { Programme } from '../programme/schema.ts';
import type { Text } from '../text.ts';

/**
 * How the secretariat is reached, written out, so that nobody has to look for it: telephone, mail, place and hours. Null where
 * the programme publishes none.
 */
export function secretariatLine(programme: Programme): Text | null {
  const offices = officesFor(programme, 'secretariat').filter((office) => waysToReach(office).length > 0);
  if (offices.length === 0) return null;
  const lines = offices.map(contactLine);
  return {
    ja: `お問い合わせ: ${lines.map(({ ja }) => ja).join('、')}`,
    en: `Questions: ${lines.map(({ en }) => en).join(', ')}`,
  };
}
