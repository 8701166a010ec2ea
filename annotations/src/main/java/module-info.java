/** The annotations that users of Rowan write on their classes. */
module dev.rowan.annotations {
  exports dev.rowan.annotations;
}
