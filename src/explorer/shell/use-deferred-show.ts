import { useEffect, useState } from 'react';

/** True once `wanted` has been true for a while: what comes at once needs no sign that it is on its way. */
export const useDeferredShow = (wanted: boolean, delay = 250): boolean => {
  const [shown, show] = useState(false);
  useEffect(() => {
    if (!wanted) {
      show(false);
      return;
    }
    const timer = setTimeout(() => show(true), delay);
    return () => clearTimeout(timer);
  }, [wanted, delay]);
  return wanted && shown;
};
