import { SUCCESS } from './open-reply.ts';

/** What customs answer an upload with (step 4). `serviceTime` in milliseconds. */
export interface UploadReply {
  readonly code: string;
  readonly message: string;
  readonly total: number;
  readonly serviceTime: number;
}

/** One fault of an upload, by the name of the field. */
export interface UploadFault {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

const FAILED = '20000';

export function uploaded(serviceTime: number): UploadReply {
  return { code: SUCCESS, message: '上传成功', total: 0, serviceTime };
}

/** `<field> : <what is wrong>; ` for every fault, as customs write it. */
export function uploadFailed(faults: readonly UploadFault[], serviceTime: number): UploadReply {
  const message = faults.map(({ field, zh, en }) => `${field} : ${zh} ${en};  `).join('');
  return { code: FAILED, message, total: 0, serviceTime };
}
