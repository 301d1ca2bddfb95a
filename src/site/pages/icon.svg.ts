import { accentOf } from '../../domain/programme/colours.ts';
import { iconFile } from '../layouts/theme.ts';
import { city } from '../record/city.ts';

/** The icon in the colour of the city. */
export const GET = (): Response => new Response(iconFile(accentOf(city().programme)));
