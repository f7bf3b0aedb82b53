/** A receipt of one document (messages.md §7): what the sender is told. `returnTime` is YYYYMMDDhhmmssSSS, China time. */
export interface Receipt {
  /** Stable: the same event of the same document always gives the same id, so that a repeat is recognised. */
  readonly id: string;
  /** The enterprise that reads it: the sender of the document. */
  readonly org: string;
  readonly type: 'order' | 'payment' | 'waybill' | 'waybillStatus' | 'declaration' | 'cancel' | 'return';
  readonly guid: string;
  /** The fields that the CEB receipt of this type carries, under their CEB names (ebpCode, orderNo, preNo …). */
  readonly fields: Readonly<Record<string, string>>;
  readonly returnStatus: string;
  readonly returnTime: string;
  readonly returnInfo: string;
}
