/**
 * React, which comes first and in a file of its own: while it begins, nothing else has to.
 *
 * It makes three errors while it is loaded, to tell them later from others. To know where they were made a browser would read the whole script once more:
 * a twentieth of a second on a computer, four times that on a phone. Nobody wants to know.
 */
const usual = Error.stackTraceLimit;
Error.stackTraceLimit = 0;
require('react-dom/client');
Error.stackTraceLimit = usual;

export {};
