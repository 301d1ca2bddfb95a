import type { Html } from '../markup/html.ts';
import { prose } from './prose.ts';

export const mdxProse = (text: string): Html => prose(text);
