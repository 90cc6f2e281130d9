/**
 * Why a setting was not stored: it is managed by somebody else, the browser's storage is full, there
 * were too many changes in a short time, or the browser refused for a reason of its own.
 */
export type StoringFault = 'locked' | 'full' | 'too-often' | 'refused';

/** What a reader is told of: a setting was not stored, or what is stored could not even be read. */
export type SettingsFault = StoringFault | 'unread';

/** A setting could not be stored; what was stored before still holds. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly fault: StoringFault;

  constructor(fault: StoringFault, options?: ErrorOptions) {
    super(`settings not stored: ${fault}`, options);
    this.fault = fault;
  }
}

/** Browsers tell their reasons by text only: "QUOTA_BYTES_PER_ITEM quota exceeded" and the like. */
export function toSettingsError(error: unknown): SettingsError {
  if (error instanceof SettingsError) return error;
  const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  const fault = /MAX_WRITE/i.test(said) ? 'too-often' : /quota/i.test(said) ? 'full' : 'refused';
  return new SettingsError(fault, { cause: error });
}
