/** What is sent: what a proof of work is made for. */
export interface Content {
  readonly title: string;
  readonly body: string;
}

/** Returns the digest of what is sent, in hexadecimal letters: a challenge is asked for it, by the page, and is good for it alone. */
export async function digestOf({ title, body }: Content): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([title, body]));
  const digest = await crypto.subtle.digest('SHA-256', text);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
