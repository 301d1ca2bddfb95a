import { writeFileSync } from 'node:fs';

// Loaded with --import before a measured command: at its end it leaves the most memory it took, in kilobytes.
process.on('exit', () => {
  const file = process.env['JUNKAN_PEAK'];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
