import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import styles from './error-boundary.module.css';

type Props = { readonly children: ReactNode };
type State = { readonly error: Error | null };

/** What is shown when the interface itself fails: the map is safe, since every change was saved as it was made. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={styles.page}>
        <div role="alert">
          <h1>Something in Threadmap went wrong</h1>
          <p>Your map is safe: every change was saved as you made it. Load the page again to carry on.</p>
        </div>
        <Button variant="filled" onClick={() => window.location.reload()}>
          Load again
        </Button>
        <details>
          <summary>For a report of this fault</summary>
          <pre>{`${error.message}\n${error.stack ?? ''}`}</pre>
        </details>
      </main>
    );
  }
}
