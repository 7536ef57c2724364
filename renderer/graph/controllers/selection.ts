// Keeps the library's selection and the application's the same.
import type { Core } from 'cytoscape';
import { afterPaint } from '../../ui/after-paint.ts';
import { type Emphasis, emphasisOf } from '../elements/emphasis.ts';
import type { PictureSpec } from '../elements/spec.ts';
import { controlStandingOut } from './standing-out.ts';

export type SelectionControl = {
  /** Shows what the application has selected in this picture; reports nothing back. */
  readonly show: (ids: ReadonlySet<string>, picture: PictureSpec) => void;
  readonly emphasis: () => Emphasis | null;
  readonly stop: () => void;
};

/** @param report called with every selected id once the user's gesture is complete */
export function controlSelection(cy: Core, report: (ids: ReadonlySet<string>) => void): SelectionControl {
  const standingOut = controlStandingOut(cy);
  let isShowing = false;
  let isReporting = false;
  let boxed = false;
  let emphasis: Emphasis | null = null;
  let shownIn: PictureSpec | null = null;

  // Drawing hundreds of links anew takes longer than the rest of the page: that comes first, and the picture a frame later.
  let callOff: (() => void) | null = null;
  const release = (): void => {
    callOff?.();
    if (callOff && !cy.destroyed()) cy.endBatch();
    callOff = null;
  };
  const hold = (): void => {
    if (callOff) return;
    cy.startBatch();
    callOff = afterPaint(release);
  };
  const quietly = (change: () => void): void => {
    isShowing = true;
    cy.batch(change);
    isShowing = false;
  };
  const onChange = (): void => {
    if (isShowing || isReporting) return;
    isReporting = true;
    hold();
    // A gesture changes elements one by one: wait for the last of them.
    queueMicrotask(() => {
      isReporting = false;
      if (cy.destroyed()) return;
      // A box is drawn around entries; the links inside it come along only when there is no entry.
      if (boxed && cy.nodes(':selected').nonempty()) quietly(() => cy.edges(':selected').unselect());
      boxed = false;
      report(new Set(cy.$(':selected').map((element) => element.id())));
    });
  };
  const onBox = (): void => {
    boxed = true;
  };
  cy.on('select unselect', onChange);
  cy.on('boxselect', onBox);

  return {
    show(ids, picture) {
      if (picture === shownIn) hold();
      else {
        release();
        standingOut.recount();
      }
      shownIn = picture;
      emphasis = emphasisOf(picture, ids);
      quietly(() => {
        cy.$(':selected')
          .filter((element) => !ids.has(element.id()))
          .unselect();
        for (const id of ids) cy.getElementById(id).select();
      });
      standingOut.show(emphasis?.touched ?? null);
    },
    emphasis: () => emphasis,
    stop() {
      callOff?.();
      standingOut.stop();
      cy.off('select unselect', onChange);
      cy.off('boxselect', onBox);
    },
  };
}
