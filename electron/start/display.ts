/** Whether a window could be shown. Only Linux runs without a desktop often enough to ask. */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Chromium refuses to run as root inside its sandbox; only then do we do without. */
export function sandboxArguments(userId: number | undefined): readonly string[] {
  return userId === 0 ? ['--no-sandbox'] : [];
}
