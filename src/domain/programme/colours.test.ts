import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, GROUND, palettesOf, TEXT_CONTRAST } from './colours.ts';

describe('the contrast of two colours', () => {
  it('is what WCAG gives for well-known pairs', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrast('#1d6b57', '#1d6b57')).toBe(1);
  });
});

describe('the colours that follow from an accent', () => {
  const colours = fc
    .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
    .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

  it('whatever a city chooses that is read on white is read everywhere, by day and at night', () => {
    fc.assert(
      fc.property(
        colours.filter((colour) => contrast(colour, GROUND.light) >= TEXT_CONTRAST),
        (accent) => {
          const { light, dark } = palettesOf(accent);
          expect(contrast(light.onAccent, light.accent)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          expect(contrast('#1a1a1c', light.accentSoft)).toBeGreaterThanOrEqual(7);
          expect(contrast(dark.accent, GROUND.dark)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          expect(contrast(dark.onAccent, dark.accent)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          expect(contrast('#e9ebee', dark.accentSoft)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        },
      ),
    );
  });
});
