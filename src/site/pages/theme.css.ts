import { accentOf } from '../../domain/programme/colours.ts';
import { themeSheet } from '../layouts/theme.ts';
import { city } from '../record/city.ts';

/** The colours of the city, which its programme gives. */
export const GET = (): Response => new Response(themeSheet(accentOf(city().programme)));
