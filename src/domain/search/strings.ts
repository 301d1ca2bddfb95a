/**
 * Everything that a paper says, each value by itself. What stands for a name (an office, a theme) is followed by
 * the names, so that they are found too.
 */
export function stringsOf(value: unknown, namesOf: (value: string) => readonly string[]): string[] {
  const strings: string[] = [];
  gather(value, namesOf, strings);
  return strings;
}

function gather(value: unknown, namesOf: (value: string) => readonly string[], into: string[]): void {
  if (typeof value === 'string') into.push(value.replace(/\*\*|`/g, ''), ...namesOf(value));
  else if (typeof value === 'number') into.push(String(value));
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) gather(one, namesOf, into);
}
