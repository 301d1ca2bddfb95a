// The demonstration in `content/` is built as any city's is. A city writes 'junkan/astro' here.
import { junkan } from './src/site/build/config.ts';

export default junkan();
