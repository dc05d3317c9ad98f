/** A simulated server, as simulated_network.py asks it. */
import type { SimulatedServer, WireRequest } from '../../site/network';

export type AnswerInJson = (
  request: string,
  body: Uint8Array | undefined,
) => [answer: string, body: Uint8Array | undefined];

export function answerInJson(server: SimulatedServer): AnswerInJson {
  return (text, body) => {
    const request: Omit<WireRequest, 'body'> = JSON.parse(text);
    const answer = server({ ...request, body });
    if (!('status' in answer)) return [JSON.stringify(answer), undefined];
    return [JSON.stringify({ ...answer, body: undefined }), answer.body];
  };
}
