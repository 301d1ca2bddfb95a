/** A page that does not answer in this time is not reached, in milliseconds. */
const PATIENCE = 10_000;

/** The HTTP status with which a page answers, redirects followed; null where nobody does. */
export async function pageStatus(address: string): Promise<number | null> {
  try {
    const { status } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
    return status;
  } catch {
    return null; // Whatever lies between this machine and the page.
  }
}
