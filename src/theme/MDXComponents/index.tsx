import OriginalComponents from '@theme-original/MDXComponents';
import Contents from '../../components/Contents';
import Example from '../../components/Example';
import Exercise from '../../components/Exercise';
import Exercises from '../../components/Exercises';
import Predict from '../../components/Predict';
import Progress from '../../components/Progress';
import SideBySide from '../../components/SideBySide';
import Source from '../../components/Source';

/** What a chapter can use without importing it. */
export default {
  ...OriginalComponents,
  Example,
  Contents,
  Exercise,
  Exercises,
  Predict,
  Progress,
  SideBySide,
  Source,
};
