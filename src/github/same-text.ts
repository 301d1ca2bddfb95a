/** Whether two texts are one for readers: GitHub may give line ends and trailing space back in another way. */
export const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
