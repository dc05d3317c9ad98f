/** The files of Python beside this one, as the bundler has them. */
import aiohttp from './aiohttp/__init__.py';
import connector from './aiohttp/connector.py';
import errors from './aiohttp/errors.py';
import exchange from './aiohttp/exchange.py';
import headers from './aiohttp/headers.py';
import response from './aiohttp/response.py';
import sending from './aiohttp/sending.py';
import session from './aiohttp/session.py';
import stream from './aiohttp/stream.py';
import timeouts from './aiohttp/timeouts.py';
import urls from './aiohttp/urls.py';
import clock from './clock.py';
import guard from './guard.py';
import naming from './naming.py';
import outside from './outside.py';
import pageNetwork from './page_network.py';
import recorder from './recorder.py';
import refusals from './refusals.py';
import requestLog from './request_log.py';
import runProgram from './run_program.py';
import type { PythonModule } from './runtime';
import simulatedNetwork from './simulated_network.py';
import surroundings from './surroundings.py';
import topLevel from './top_level.py';
import virtualLoop from './virtual_loop.py';
import waits from './waits.py';

const TEXTS: Record<PythonModule, string> = {
  ...{ clock, guard, naming, outside, recorder, refusals, surroundings, waits },
  page_network: pageNetwork,
  request_log: requestLog,
  run_program: runProgram,
  simulated_network: simulatedNetwork,
  top_level: topLevel,
  virtual_loop: virtualLoop,
  'aiohttp/__init__': aiohttp,
  'aiohttp/connector': connector,
  'aiohttp/errors': errors,
  'aiohttp/exchange': exchange,
  'aiohttp/headers': headers,
  'aiohttp/response': response,
  'aiohttp/sending': sending,
  'aiohttp/session': session,
  'aiohttp/stream': stream,
  'aiohttp/timeouts': timeouts,
  'aiohttp/urls': urls,
};

export function readModule(module: PythonModule): string {
  return TEXTS[module];
}
