import { describeSqsOutbox } from '../../../contract/sqs-outbox.contract.ts';
import { startFauxqs } from '../../../stand-ins/fauxqs.ts';

describeSqsOutbox('on fauxqs', startFauxqs);
