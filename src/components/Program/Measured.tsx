import { memo, type ReactNode } from 'react';
import type { RequestLayout } from '../../recording/request-layout';
import { describeRequests, describeSoFar } from '../../recording/requests';
import styles from './styles.module.css';

interface Props {
  requests: RequestLayout | undefined;
  /** It is not over. */
  live: boolean;
}

/** What the requests of a run came to. */
function Measured({ requests, live }: Props): ReactNode {
  const describe = live ? describeSoFar : describeRequests;
  return requests && <p className={styles.measured}>{describe(requests.summary)}</p>;
}

export default memo(Measured);
