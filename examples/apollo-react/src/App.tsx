import { useState } from 'react';
import { EventList } from './EventList.tsx';
import { EventPanel } from './EventPanel.tsx';

export function App() {
  const [chosen, choose] = useState<string | null>(null);
  return (
    <main>
      <h1>What happened</h1>
      <EventList chosen={chosen} onChoose={choose} />
      {chosen && <EventPanel id={chosen} />}
    </main>
  );
}
