import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Loading } from '../parts/states.tsx';
import { useIsSlow } from './use-view-query.ts';

/** A component whose code is loaded when it is first needed, or before by `preload`. */
export type Loadable<Props> = ((props: Props) => ReactNode) & { preload(): void };

/**
 * Like `lazy` of React without `Suspense`, which shows its fallback for at least 300 ms, however soon the code arrives. What
 * fails to load is thrown where it is rendered, and loaded again the next time.
 */
export const loadable = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): Loadable<Props> => {
  let Loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const start = () => {
    loading ??= load().then(
      (module) => {
        Loaded = module.default;
      },
      (error) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const Part = (props: Props) => {
    const [state, setState] = useState<{ error?: unknown }>();
    const isLoaded = Loaded !== undefined;
    // biome-ignore lint/correctness/useExhaustiveDependencies: it is about what was first rendered.
    useEffect(() => {
      let isShown = true;
      if (!isLoaded)
        start().then(
          () => isShown && setState({}),
          (error) => isShown && setState({ error }),
        );
      return () => {
        isShown = false;
      };
    }, []);
    const isSlow = useIsSlow(!isLoaded);
    if (state && 'error' in state) throw state.error;
    return Loaded ? <Loaded {...props} /> : <div aria-busy="true">{isSlow && <Loading />}</div>;
  };
  // That it failed is known when it is rendered.
  return Object.assign(Part, { preload: () => void start().catch(() => {}) });
};
