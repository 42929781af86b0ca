package org.wartally.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;

/**
 * Work that is asked of Spark at the same time: while one question is planned, or has a single task, another has the cores.
 */
public final class Together {

    /** More would rather wait for each other than for a core. */
    private static final int AT_ONCE = 4;
    /** For each core: half of the time of a small question goes into its plan. */
    private static final int PER_CORE = 2;

    private Together() {}

    /**
     * Does all of this work, and comes back when all of it is done.
     *
     * @param work of which no piece needs what another does
     * @return what came of each piece, in the order of the pieces
     * @throws RuntimeException the first failure of a piece
     */
    public static <T> List<T> all(SparkSession spark, List<Callable<T>> work) {
        // Threads that are begun here take over the job description and the class loader of this one.
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(AT_ONCE, PER_CORE * spark.sparkContext().defaultParallelism()));
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> piece : threads.invokeAll(work)) {
                results.add(piece.get());
            }
            return results;
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } finally {
            threads.shutdown();
        }
    }

    /** As {@link #all}, of work that nothing comes of but what it writes. */
    public static void run(SparkSession spark, List<Runnable> work) {
        all(spark, work.stream().map(Executors::callable).toList());
    }
}
