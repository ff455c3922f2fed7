package jp.junban.server.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several callers who do something at the same moment. */
final class AtOnce {

  private AtOnce() {}

  /** Lets so many threads begin together, and gives what each of them got. */
  static <T> List<T> all(int threads, IntFunction<T> each) {
    ExecutorService crowd = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Callable<T>> work = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int who = i;
        work.add(
            () -> {
              start.await();
              return each.apply(who);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> done : crowd.invokeAll(work)) {
        results.add(done.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      crowd.shutdownNow();
    }
  }
}
