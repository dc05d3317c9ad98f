export type { Answer, SimulatedServer, WireRequest } from '../site/network';
