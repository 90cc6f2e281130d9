import { reportError } from '../../platform/report-error.ts';
import { SettingsError, type StoringFault } from '../../settings/settings-error.ts';

/** Why a setting was not stored, to be said to the reader. What nobody expected is reported too. */
export function storingFault(error: unknown): StoringFault {
  if (error instanceof SettingsError) return error.fault;
  reportError('changing a setting', error);
  return 'refused';
}
