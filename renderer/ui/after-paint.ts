/** Calls back once the next frame is on the screen. Gives back what calls it off. */
export function afterPaint(act: () => void): () => void {
  let isOff = false;
  const frame = requestAnimationFrame(() => {
    // A message that is posted while a frame is made ready comes after it was painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      if (!isOff) act();
    };
    port2.postMessage(null);
  });
  return () => {
    isOff = true;
    cancelAnimationFrame(frame);
  };
}
