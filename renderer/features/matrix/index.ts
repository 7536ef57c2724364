/** Who, or which group, is linked to whom: a matrix under the tabs of the middle. */
export { MatrixScreen } from './matrix-screen.tsx';
