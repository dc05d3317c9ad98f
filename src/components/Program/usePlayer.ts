import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Language, Recording } from '../../recording/format';
import type { Mode } from '../Player/playback';
import type { Player, View } from '../Player/player';

type Module = typeof import('../Player');

const loadModule = () => import('../Player');

/** A run that the reader made: it is played at once, or is already over for the eye. */
export interface Fresh {
  recording: Recording;
  play: boolean;
}

interface Loaded {
  module: Module;
  player: Player;
  /** Whether it plays what the reader ran, or what was recorded with the page. */
  recording: Recording | undefined;
}

const nothing = () => () => {};
const none = () => undefined;

/**
 * The player of one program: of the reader's last run or, as long as there is none, of the run that was recorded when the page was built.
 * Code and recording are fetched when they are first needed.
 */
export function usePlayer(recordings: string, language: Language, fresh: Fresh | undefined) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState(false);
  const wanted = useRef(fresh?.recording);
  const loading = useRef<{ of: Recording | undefined; loaded: Promise<Loaded> }>(undefined);
  wanted.current = fresh?.recording;

  const load = useCallback((): Promise<Loaded> => {
    const of = wanted.current;
    if (loading.current && loading.current.of === of) return loading.current.loaded;
    const promise = begin(of, recordings, language);
    loading.current = { of, loaded: promise };
    promise.then(
      (done) => {
        if (wanted.current !== of) return;
        setLoaded(done);
        setFailed(false);
      },
      () => {
        // The next press tries again.
        loading.current = undefined;
        setFailed(true);
      },
    );
    return promise;
  }, [recordings, language]);

  const command = useCallback(
    (order: (player: Player, module: Module) => void) => {
      load().then(
        ({ player, module }) => order(player, module),
        () => {},
      );
    },
    [load],
  );

  useEffect(() => {
    if (!fresh) return;
    command((player) => {
      if (prefersStillness()) player.playback.setSpeed('instant');
      else if (fresh.play) player.playback.play();
    });
  }, [fresh, command]);

  // A page that is left plays on for nobody.
  useEffect(() => () => loaded?.player.playback.pause(), [loaded]);

  const current = loaded?.recording === fresh?.recording ? loaded : undefined;
  const playback = current?.player.playback;
  const mode = useSyncExternalStore<Mode | undefined>(
    playback?.subscribe ?? nothing,
    playback?.currentMode ?? none,
    none,
  );
  const view = useSyncExternalStore<View | undefined>(
    playback?.subscribe ?? nothing,
    current?.player.view ?? none,
    none,
  );
  const prepare = useCallback(() => void load().catch(() => {}), [load]);
  return { module: current?.module, player: current?.player, mode, view, failed, command, prepare };
}

async function begin(
  recording: Recording | undefined,
  recordings: string,
  language: Language,
): Promise<Loaded> {
  const [module, played] = await Promise.all([
    loadModule(),
    recording ?? fetchRecording(recordings, language),
  ]);
  return { module, player: new module.Player(played), recording };
}

async function fetchRecording(url: string, language: Language): Promise<Recording> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const all: Partial<Record<Language, Recording>> = await response.json();
  const recording = all[language];
  if (!recording) throw new Error(`${url} holds nothing in ${language}`);
  return recording;
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
