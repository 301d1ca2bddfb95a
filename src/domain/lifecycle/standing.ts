export {
  recordStatus as standRecord,
  type ProjectStatus as Standing,
  type RecordStatus as Standings,
} from './status.ts';
