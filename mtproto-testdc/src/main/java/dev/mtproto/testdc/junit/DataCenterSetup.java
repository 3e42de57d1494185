package dev.mtproto.testdc.junit;

import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.TestDataCenterBuilder;
import dev.mtproto.tl.TlLayer;

/**
 * What {@link WithTestDataCenter} is to do otherwise than usual, where an annotation's values do
 * not suffice: the world and its accounts, the clock, handlers, faults, the layer of the clients. A
 * class that implements this has a constructor without parameters, and is made anew for each test.
 *
 * <pre>{@code
 * final class Strangers implements DataCenterSetup {
 *   @Override
 *   public void prepare(TestDataCenterBuilder builder) {
 *     builder.world(World.empty());
 *   }
 *
 *   @Override
 *   public void started(TestDataCenter dc) {
 *     dc.world().addAccount("+15550100", "12345", "Ada", "Lovelace");
 *     dc.faults().inject(Fault.floodWait(1), When.once());
 *   }
 * }
 * }</pre>
 */
public interface DataCenterSetup {
  /**
   * Sets how a data centre is made. Its number is set already; the world that is set here for the
   * first is that of all.
   */
  default void prepare(TestDataCenterBuilder builder) {}

  /** A data centre has started: called for each of the test's, before any client connects. */
  default void started(TestDataCenter dc) {}

  /** The layer that the test's clients speak; data centres know it without more ado. */
  default TlLayer layer() {
    return Layer71.LAYER;
  }

  /** Sets how a client of the test is built; all that it needs is set already. */
  default void client(MtprotoClientBuilder builder) {}

  /** What is usual. */
  final class Usual implements DataCenterSetup {
    /** Nothing is otherwise. */
    public Usual() {}
  }
}
