import type { Text } from './text.ts';

/** Returns whole yen as people write them: 480,000円. */
export function yen(amount: number): Text {
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = amount < 0 ? '-' : '';
  return { ja: `${sign}${digits}円`, en: `${sign}${digits} yen` };
}
