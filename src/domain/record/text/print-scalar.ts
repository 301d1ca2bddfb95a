/** Words and figures that one reader of YAML or another takes for something else than text. */
const GUESSED =
  /^(?:true|false|yes|no|on|off|y|n|null|~|[-+]?\.(?:inf|nan)|[-+]?(?:\d[\d_,]*)?\.?\d[\d_]*\.?(?:e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?)$/i;

const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=<]/;
const INNER = /: | #|:$/;
const FLOW = /[,[\]{}]/;
/** Control and format characters, and blanks other than the plain and the full-width one. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\u00a0]/u;

/**
 * A text as a scalar of YAML: plain where every reader takes it for that text, in double quotes otherwise. Dates
 * and numbers of papers (`2026-0042`) stay plain.
 */
export function printText(text: string, inFlow = false): string {
  const isPlain =
    text !== '' &&
    text.trim() === text &&
    !INDICATOR.test(text) &&
    !INNER.test(text) &&
    !INVISIBLE.test(text) &&
    !GUESSED.test(text) &&
    !(inFlow && FLOW.test(text));
  return isPlain ? text : quoted(text);
}

const HIDDEN = /[\x7f-\xa0\u00ad\u2028\u2029\ufeff\ufffe\uffff]/g;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
