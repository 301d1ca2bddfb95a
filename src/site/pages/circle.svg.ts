import { ownWaysFile } from '../circulation/own.ts';

/** The lines of the circle that every project's page shows; see `ownCirculation`. */
export const GET = (): Response => new Response(ownWaysFile());
