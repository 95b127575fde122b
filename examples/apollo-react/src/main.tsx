import { ApolloProvider } from '@apollo/client/react';
import { createBriefgraphClient } from 'briefgraph/client/apollo';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const client = createBriefgraphClient({
  uri: import.meta.env.VITE_GRAPH_URI ?? 'http://127.0.0.1:4000/graphql',
});

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <App />
    </ApolloProvider>
  </StrictMode>,
);
