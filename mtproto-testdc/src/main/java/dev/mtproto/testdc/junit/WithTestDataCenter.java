package dev.mtproto.testdc.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test a data centre of its own, which is closed after it. The test's methods, and those
 * that run before and after each, may have parameters of these types:
 *
 * <ul>
 *   <li>{@link dev.mtproto.testdc.TestDataCenter}: the data centre, of several the first;
 *   <li>an array of them: all of them, in the order of {@link #dcs};
 *   <li>{@link dev.mtproto.client.MtprotoClient}: a client of it that speaks layer 71, or what
 *       {@link DataCenterSetup#layer} says, signed in with the world's first account, or whatever
 *       {@link SignedInAs} says. Each parameter is a client of its own; it is closed after the
 *       test;
 *   <li>{@link dev.mtproto.testdc.Account}: the account that such a client is signed in with.
 * </ul>
 *
 * <pre>{@code
 * @WithTestDataCenter
 * final class BotTest {
 *   @Test
 *   void waitsAsLongAsItIsTold(TestDataCenter dc, MtprotoClient client) {
 *     dc.faults().inject(Fault.floodWait(1), When.once());
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>At a method it takes the place of the one at the class.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(TestDataCenterExtension.class)
public @interface WithTestDataCenter {
  /**
   * The numbers of the data centres: the first is the one that clients connect to, the others are
   * of the same world, and take over its accounts.
   */
  int[] dcs() default 2;

  /** Has the faults that come by chance, and their random offsets, be the same in each run. */
  long faultSeed() default 0;

  /** Sets everything else. */
  Class<? extends DataCenterSetup> setup() default DataCenterSetup.Usual.class;
}
