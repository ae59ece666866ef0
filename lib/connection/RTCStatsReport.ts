import type { RTCStatsReportAlgorithms } from '../generated/interfaces/RTCStatsReport';
import type { NativeStats } from '../native';

/** https://w3c.github.io/webrtc-pc/#rtcstatsreport-object */
export class RTCStatsReportImpl implements RTCStatsReportAlgorithms {
  readonly map: ReadonlyMap<string, object>;

  constructor(stats: readonly NativeStats[]) {
    this.map = new Map(stats.map((object) => [object.id, object]));
  }
}
