"""A Spark job: checks the example directory and counts its findings by rule.

Run it with `python spark_job.py`, or `spark-submit spark_job.py`; `praticable` has to be installed wherever Spark works.
"""

from pathlib import Path

from praticable.spark import check
from pyspark.sql import SparkSession

DIRECTORY = Path(__file__).parents[1] / "data" / "directory.csv"

spark = SparkSession.builder.appName("directory").getOrCreate()

# Texts as they were written: a postal code is not a number.
cards = spark.read.csv(str(DIRECTORY), header=True, inferSchema=False)

# The day is given, so that the same findings can be made again.
findings = check(cards, id_cols=["identifiant"], profile="import", lang="fr", today="2026-11-22")

for code, count in findings.groupBy("code").count().sort("code").collect():
    print(code, count)

# Elsewhere: `findings.write.parquet(…)`.
findings.unpersist()
spark.stop()
