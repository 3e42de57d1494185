package dev.mtproto.proxy;

import dev.mtproto.internal.proxy.service.Account;
import dev.mtproto.proxy.backend.SessionState;
import dev.mtproto.proxy.backend.TlBackend;
import io.grpc.BindableService;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.protobuf.services.HealthStatusManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells load balancers whether calls are worth making: of each account by its name, and of the
 * daemon and its services, which serve as long as one of the accounts does. Thread-safe.
 */
final class Health {
  private final HealthStatusManager statuses = new HealthStatusManager();
  private final List<TlBackend.Registration> listening = new CopyOnWriteArrayList<>();
  private final AtomicBoolean ended = new AtomicBoolean();
  private List<Account> accounts = List.of();
  private List<String> services = List.of();

  /** Tells clients. */
  BindableService service() {
    return statuses.getHealthService();
  }

  /** Begins to tell of these accounts and services. */
  synchronized void follow(List<Account> newAccounts, List<String> newServices) {
    accounts = List.copyOf(newAccounts);
    services = List.copyOf(newServices);
    for (Account account : accounts) {
      listening.add(account.backend().onState(state -> look()));
    }
    look();
  }

  private synchronized void look() {
    boolean any = false;
    for (Account account : accounts) {
      boolean ready = account.backend().state() == SessionState.READY;
      any |= ready;
      statuses.setStatus(account.name(), status(ready));
    }
    statuses.setStatus(HealthStatusManager.SERVICE_NAME_ALL_SERVICES, status(any));
    for (String service : services) {
      statuses.setStatus(service, status(any));
    }
  }

  private static ServingStatus status(boolean serving) {
    return serving ? ServingStatus.SERVING : ServingStatus.NOT_SERVING;
  }

  /** Nothing is served any more; again, that is no news. */
  void end() {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    statuses.enterTerminalState();
    listening.forEach(TlBackend.Registration::close);
  }
}
