import * as z from 'zod/mini';
import { entry, text } from './shared.ts';

const municipality = z.strictObject({
  name: entry(text(), 'group', ['自治体名', 'Name'], ['自治体の名前です。', 'The name of the municipality.']),
  localGovernmentCode: entry(
    z.string().check(z.regex(/^\d{6}$/)),
    'line',
    ['全国地方公共団体コード', 'Local government code'],
    ['検査数字を含む6桁です。', 'Six digits with the check digit.'],
    { example: '142042' },
  ),
});

/** Whose programme it is, and what it and its council are called (C29). */
export const identity = () => ({
  municipality: entry(
    municipality,
    'group',
    ['自治体', 'Municipality'],
    ['制度を運営する自治体です。', 'The municipality that runs the programme.'],
  ),
  system: entry(text(), 'group', ['制度の名称', 'System'], ['制度の名前です。', 'The name of the system.']),
  council: entry(
    text(),
    'group',
    ['会議の名称', 'Council'],
    ['検討と決定を行う会議の名前です。', 'The name of the council.'],
  ),
});
