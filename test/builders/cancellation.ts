import type { Cancellation } from '../../shared/model/document/cancellation.ts';
import { declaration } from './parcel.ts';

/** The 623 of the consistent parcel. */
export function cancellation(over: Partial<Cancellation> = {}): Cancellation {
  const { guid, appStatus, orderNo, ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode, logisticsName } =
    declaration();
  const { buyerIdType, buyerIdNumber, buyerName, buyerTelephone, customsCode, agentCode, agentName } = declaration();
  return {
    ...{ guid, appType: '1', appTime: '20261104140000', appStatus },
    ...{ orderNo, ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode, logisticsName },
    ...{ buyerIdType, buyerIdNumber, buyerName, buyerTelephone, customsCode, agentCode, agentName },
    invtNo: '31042026I000000001',
    reason: '买家取消',
    ...over,
  };
}
