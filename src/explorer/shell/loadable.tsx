import { type ComponentType, type ReactNode, useContext, useEffect, useState } from 'react';
import { Loading } from '../parts/states.tsx';
import { ServerPageContext } from './server-page.ts';
import { useIsSlow } from './use-view-query.ts';

/** A component whose code is loaded when it is first needed, or before by `preload`. */
export type Loadable<Props> = ((props: Props) => ReactNode) & { preload(): void };

/** What loads parts of the explorer, by the paths of their modules. */
const loaders = new Map<string, () => Promise<void>>();

/** Has a part be loaded by its name; returns what loads it once. What failed is loaded again the next time. */
export const nameModule = (module: string, load: () => Promise<void>): (() => Promise<void>) => {
  let loading: Promise<void> | undefined;
  const start = () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  loaders.set(module, start);
  return start;
};

/** Loads the parts that a page from the server shows: one may bring the names of the next. */
export const loadModules = async (modules: readonly string[]): Promise<void> => {
  for (const module of modules) await loaders.get(module)?.();
};

/**
 * Like `lazy` of React without `Suspense`, which shows its fallback for at least 300 ms, however soon the code arrives. What
 * fails to load is thrown where it is rendered. `module` is the path of the module that is loaded, below the folder of the explorer.
 */
export const loadable = <Props extends object>(
  module: string,
  load: () => Promise<{ default: ComponentType<Props> }>,
): Loadable<Props> => {
  let Loaded: ComponentType<Props> | undefined;
  const start = nameModule(module, async () => {
    Loaded = (await load()).default;
  });
  const Part = (props: Props) => {
    const [state, setState] = useState<{ error?: unknown }>();
    const isLoaded = Loaded !== undefined;
    useContext(ServerPageContext)?.use(module, isLoaded ? null : start);
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
