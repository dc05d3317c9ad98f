import { type CSSProperties, memo, type ReactNode, useEffect, useRef } from 'react';
import { type Mode, SPEEDS, type Speed } from '../Player/playback';
import type { Player } from '../Player/player';
import Sign from '../Sign';
import type { Axis } from '../Timeline/axis';
import styles from './styles.module.css';

interface Props extends Omit<Mode, 'zoom'> {
  /** Once it is loaded; until then every button loads it. */
  player: Player | undefined;
  /** Of the run that can be played. */
  duration: number;
  /** What the buttons are of: `Playing lock.ts`. */
  label: string;
  keysShown: boolean;
  act(command: (player: Player) => void): void;
  onKeys(): void;
}

const SPEED_NAMES: Record<Speed, string> = { 1: '1×', 4: '4×', instant: 'instant' };

/** Plays, steps and scrubs. */
function Transport(props: Props): ReactNode {
  const { player, playing, axis, speed, duration, label, keysShown, act, onKeys } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" aria-label={label} className={styles.transport}>
      <button
        type="button"
        className={styles.button}
        aria-label={playing ? 'Pause' : 'Play'}
        data-play={playing ? 'playing' : 'paused'}
        onClick={() => act(({ playback }) => playback.toggle())}
      >
        {playing ? <Sign of="pause" /> : <Sign of="play" />}
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label="Step back"
        onClick={() => act(({ playback }) => playback.stepBack())}
      >
        <Sign of="back" />
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label="Step forward"
        onClick={() => act(({ playback }) => playback.stepForward())}
      >
        <Sign of="forward" />
      </button>
      <Scrubber player={player} axis={axis} duration={duration} act={act} />
      <select
        className={styles.select}
        aria-label="Speed"
        value={speed}
        onChange={({ target }) => {
          const chosen = SPEEDS.find((one) => String(one) === target.value) ?? 1;
          act(({ playback }) => playback.setSpeed(chosen));
        }}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={one}>
            {SPEED_NAMES[one]}
          </option>
        ))}
      </select>
      <select
        className={styles.select}
        aria-label="Axis of the timeline"
        value={axis}
        onChange={({ target }) => {
          const chosen: Axis = target.value === 'step' ? 'step' : 'time';
          act(({ playback }) => playback.setAxis(chosen));
        }}
      >
        <option value="time">by time</option>
        <option value="step">by step</option>
      </select>
      <button
        type="button"
        className={styles.button}
        aria-label="Keys"
        aria-expanded={keysShown}
        onClick={onKeys}
      >
        ?
      </button>
    </div>
  );
}

/** The slider and what it says, which move with every frame, past React. */
function Scrubber({
  player,
  axis,
  duration,
  act,
}: Pick<Props, 'player' | 'duration' | 'act'> & { axis: Axis }) {
  const slider = useRef<HTMLInputElement>(null);
  const readout = useRef<HTMLOutputElement>(null);

  useEffect(() => {
    const show = () => {
      const input = slider.current;
      if (!input) return;
      const { value, most, text } = player ? reading(player) : atEnd(duration);
      input.max = String(most);
      input.value = String(value);
      input.setAttribute('aria-valuetext', text);
      input.style.setProperty('--part', `${most === 0 ? 100 : (value / most) * 100}%`);
      if (readout.current) readout.current.textContent = text;
    };
    show();
    // Another axis is another reading of the same place.
    return player?.playback.subscribe(show);
  }, [player, duration]);

  return (
    <>
      <input
        ref={slider}
        type="range"
        className={styles.slider}
        aria-label={axis === 'time' ? 'Virtual time' : 'Step'}
        min={0}
        step="any"
        max={duration}
        defaultValue={duration}
        style={{ '--part': '100%' } as CSSProperties}
        onInput={({ currentTarget }) => {
          const value = Number(currentTarget.value);
          act((loaded) => loaded.playback.scrub(value));
        }}
      />
      <output ref={readout} className={styles.readout} aria-hidden="true">
        {atEnd(duration).text}
      </output>
    </>
  );
}

function reading(player: Player): { value: number; most: number; text: string } {
  const { time, axis } = player.playback.current();
  const { duration, stops } = player.moments;
  if (axis === 'time')
    return { value: time, most: duration, text: `${time.toFixed(2)} / ${duration.toFixed(2)} s` };
  const value = player.stop();
  return { value, most: stops.length - 1, text: `${value} / ${stops.length - 1} turns` };
}

function atEnd(duration: number): { value: number; most: number; text: string } {
  const end = duration.toFixed(2);
  return { value: duration, most: duration, text: `${end} / ${end} s` };
}

export default memo(Transport);
