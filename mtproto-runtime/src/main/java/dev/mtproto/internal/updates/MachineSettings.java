package dev.mtproto.internal.updates;

/**
 * How an {@link UpdateMachine} behaves.
 *
 * @param gapWait how long a gap may fill by itself, in milliseconds
 * @param silence after how long without anything from the server it is asked, in milliseconds
 * @param channelQuestions how many channels are asked about at the same time
 */
record MachineSettings(long gapWait, long silence, int channelQuestions) {
  /** As the specification advises: half a second, and a quarter of an hour. */
  public static final MachineSettings DEFAULT = new MachineSettings(500, 15 * 60_000, 4);
}
