/** What a log may say of a defect. */
export interface DefectFields {
  readonly errorName: string;
  /** `code` of errors of Node and of the AWS SDK. */
  readonly errorCode: string;
  /** The nearest frames of the stack: functions and lines, never the message, which may quote a value. */
  readonly place: string;
}

const FRAMES = 3;

export function defectFields(error: unknown): DefectFields {
  if (!(error instanceof Error)) return { errorName: typeof error, errorCode: '', place: '' };
  const code: unknown = 'code' in error ? error.code : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    errorName: error.name,
    errorCode: typeof code === 'string' ? code : '',
    place: frames
      .slice(0, FRAMES)
      .map((frame) =>
        frame
          .trim()
          .replace(/^at /, '')
          .replace(/\(?(file:\/\/)?\/\S*\/([^/\s]+)$/, '$2'),
      )
      .join(' < '),
  };
}
