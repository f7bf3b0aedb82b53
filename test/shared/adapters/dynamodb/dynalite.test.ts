import { describeDynamoAdapters } from '../../../contract/dynamo-adapters.contract.ts';
import { startDynalite } from '../../../stand-ins/dynalite.ts';

describeDynamoAdapters('on dynalite', startDynalite);
