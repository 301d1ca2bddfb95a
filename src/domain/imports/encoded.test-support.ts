/** Bytes of a text in an encoding that Node can only read: each character by the bytes that are read as it. */
export function encoded(label: 'shift_jis' | 'euc-jp', text: string): Uint8Array {
  const table = tableOf(label);
  return new Uint8Array([...text].flatMap((char) => table.get(char) ?? [0]));
}

const tables = new Map<string, Map<string, readonly number[]>>();

function tableOf(label: string): Map<string, readonly number[]> {
  const made = tables.get(label);
  if (made) return made;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label);
  const enter = (bytes: readonly number[]): void => {
    const char = decoder.decode(new Uint8Array(bytes));
    if ([...char].length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) enter([byte]);
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) enter([lead, trail]);
  tables.set(label, table);
  return table;
}
