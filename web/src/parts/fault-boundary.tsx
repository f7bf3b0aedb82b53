import { Component, type ReactNode } from 'react';
import { Failure } from './failure.tsx';

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

/** A defect of one screen, or a chunk that could not be loaded, leaves the frame and a way on instead of an empty window. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Failure error={this.state.error} retry={() => location.reload()} />;
  }
}
